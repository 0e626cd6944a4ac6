#!/usr/bin/env node
import {readFile} from 'node:fs/promises'
import {printDataset} from './diff/print-dataset.ts'

// Prints the file that git names as aligned text: `git config diff.gegevensset.textconv "node build/js/dataset-text.js"`.
process.stdout.write(printDataset(await readFile(process.argv[2] ?? '/dev/stdin', 'utf8')))
