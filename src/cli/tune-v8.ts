import {setFlagsFromString} from 'node:v8'

/**
 * A run is over before most code is hot: on Node 20, to compile patterns once and to wait longer before optimising takes about a tenth
 * off a short run and costs a long one nothing. Not measured elsewhere, where V8 may not know the flags.
 */
if (process.versions.node.startsWith('20.')) {
  setFlagsFromString('--no-regexp-tier-up')
  setFlagsFromString('--interrupt-budget=4000000')
}
