import {LineCounter, parseDocument} from 'yaml'
import type * as z from 'zod'
import {closest} from '#text/closest'
import {UsageError} from './usage-error.js'

/** A YAML (or JSON) file read as what a schema describes; anything else is refused with file, line, key and remedy. */
export function readYaml<T>(text: string, path: string, schema: z.ZodType<T>): T {
  if (/\.(?:ya?ml|json)$/i.test(path)) return readSource(text, path, schema)
  try {
    return readSource(text, path, schema)
  } catch (cause) {
    // It may be a draft that was named by mistake, and what is wrong with it quotes it.
    if (!(cause instanceof UsageError)) throw cause
    throw new UsageError(`${path} is no configuration or profile in YAML; check the name`, {cause})
  }
}

function readSource<T>(text: string, path: string, schema: z.ZodType<T>): T {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false})
  const [fault] = document.errors
  if (fault) {
    const {line, col} = lines.linePos(fault.pos[0])
    throw new UsageError(`${path}:${String(line)}:${String(col)} is not YAML: ${fault.message}`, {cause: fault})
  }
  const value: unknown = document.toJS() ?? {}
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = innermost(result.error.issues[0])
  const keys = issue?.path ?? []
  const at = issue?.code === 'unrecognized_keys' ? [...keys, issue.keys[0] ?? ''] : keys
  const line = lineOf(at)
  throw new UsageError(`${path}:${String(line)} ${describe(issue, keys, schema)}`)

  function lineOf(path: readonly PropertyKey[]): number {
    for (let depth = path.length; depth > 0; depth--) {
      const offset = offsetOfKey(document.contents, path.slice(0, depth))
      if (offset !== undefined) return lines.linePos(offset).line
    }
    return 1
  }
}

type Issue = z.core.$ZodIssue

// A record of strict objects, or a union, wraps the issue that says what is wrong.
function innermost(issue: Issue | undefined): Issue | undefined {
  if (issue?.code !== 'invalid_union') return issue
  const inner = issue.errors.flat().toSorted((a, b) => b.path.length - a.path.length)[0]
  return inner && inner.path.length > 0 ? {...inner, path: [...issue.path, ...inner.path]} : issue
}

function offsetOfKey(node: unknown, path: readonly PropertyKey[]): number | undefined {
  const [first, ...rest] = path
  if (!isCollection(node)) return undefined
  for (const [index, item] of node.items.entries()) {
    const isPair = hasKey(item)
    if (isPair ? String(item.key.value) !== String(first) : index !== first) continue
    const start = isPair ? item.key.range[0] : undefined
    return rest.length === 0 ? (start ?? rangeOf(item)) : (offsetOfKey(isPair ? item.value : item, rest) ?? start)
  }
  return undefined
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function isCollection(node: unknown): node is {readonly items: readonly unknown[]} {
  return isObject(node) && Array.isArray(node.items)
}

function hasKey(item: unknown): item is {
  readonly key: {readonly value: unknown; readonly range: readonly [number, number, number]}
  readonly value: unknown
} {
  return isObject(item) && isObject(item.key) && Array.isArray(item.key.range)
}

function rangeOf(item: unknown): number | undefined {
  const range = isObject(item) ? item.range : undefined
  const start: unknown = Array.isArray(range) ? range[0] : undefined
  return typeof start === 'number' ? start : undefined
}

function describe(issue: Issue | undefined, keys: readonly PropertyKey[], schema: z.ZodType): string {
  const place = keys.length > 0 ? ` in “${keys.map(String).join('.')}”` : ''
  if (issue?.code === 'unrecognized_keys') {
    const [typed = ''] = issue.keys
    const meant = closest(typed, knownKeys(schema, keys))
    const remedy = meant === undefined ? 'remove it' : `did you mean “${meant}”?`
    return `has an unknown key “${typed}”${place}; ${remedy}`
  }
  return `has a wrong value${place}: ${issue?.message ?? 'it does not fit'}`
}

/** The keys that a schema knows at a path, found by walking it as JSON Schema does. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let current: unknown = schema
  for (const step of path) current = stepInto(unwrap(current), step)
  const shape = definition(unwrap(current))?.shape
  return isObject(shape) ? Object.keys(shape) : []
}

function definition(schema: unknown): Record<string, unknown> | undefined {
  const inner = isObject(schema) ? schema.def : undefined
  return isObject(inner) ? inner : undefined
}

function unwrap(schema: unknown): unknown {
  const inner = definition(schema)?.innerType
  return inner === undefined ? schema : unwrap(inner)
}

function stepInto(schema: unknown, step: PropertyKey): unknown {
  const inner = definition(schema)
  const shape = inner?.shape
  if (isObject(shape)) return shape[String(step)]
  return inner?.valueType ?? inner?.element
}
