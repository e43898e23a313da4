import {
  anything,
  type Check,
  fieldsOf,
  isObject,
  listOf,
  oneOf,
  tableOf,
  wrongType,
} from "../config/shape.js";
import type { ReferencePath } from "./tree.js";

/** What kind of value an attribute holds when it is there; any attribute may be missing. */
export type AttributeType =
  | "text"
  | "number"
  | "boolean"
  /** Not known, or several kinds. */
  | "any"
  /** A list whose elements are of this type. */
  | { readonly list: AttributeType }
  /** One of these values and no other. */
  | { readonly oneOf: readonly (string | number)[] }
  /** An object with these attributes. */
  | { readonly object: DeclaredAttributes };

/** The attributes that there are, by name. */
export interface DeclaredAttributes {
  readonly [name: string]: AttributeType;
}

// What the router itself adds, beside the attributes of a worker, and the roots that it fills.
const workerFields: DeclaredAttributes = {
  sid: "text",
  friendly_name: "text",
  activity_sid: "text",
  activity_name: "text",
};
const roots: readonly string[] = ["workers", "taskrouter"];

/** The type that a path leads to, `undefined` when nothing of the kind is declared. */
export function declaredType(
  declared: DeclaredAttributes,
  path: ReferencePath,
): AttributeType | undefined {
  const [first, ...rest] = path;
  if (!Object.hasOwn(declared, first)) return roots.includes(first) ? "any" : undefined;
  let type: AttributeType | undefined = withFields(first, declared[first]);
  for (const step of rest) type = type === undefined ? undefined : stepInto(type, step);
  return type;
}

/** Every path that is declared, for suggestions. */
export function declaredPaths(declared: DeclaredAttributes, before = ""): readonly string[] {
  return Object.entries(declared).flatMap(([name, type]) => {
    const path = `${before}${name}`;
    const full = before === "" ? withFields(name, type) : type;
    if (full === undefined || typeof full === "string" || !("object" in full)) return [path];
    return declaredPaths(full.object, `${path}.`);
  });
}

function withFields(name: string, type: AttributeType | undefined): AttributeType | undefined {
  if (name !== "worker" || typeof type !== "object" || !("object" in type)) return type;
  return { object: { ...workerFields, ...type.object } };
}

function stepInto(type: AttributeType, step: string | number): AttributeType | undefined {
  if (type === "any") return "any";
  if (typeof type === "string") return undefined;
  if ("list" in type) return typeof step === "number" ? type.list : undefined;
  if (!("object" in type) || typeof step === "number") return undefined;
  return Object.hasOwn(type.object, step) ? type.object[step] : undefined;
}

// Attributes nest two or three levels; a declaration that holds itself has no end.
const deepest = 32;

const attributeType =
  (depth: number): Check =>
  (value, path, checking) => {
    if (!isObject(value)) return oneOf("text", "number", "boolean", "any")(value, path, checking);
    const inner = attributeType(depth + 1);
    const kinds: Readonly<Record<string, Check>> = {
      list: inner,
      oneOf: listOf(constant),
      object: tableOf(inner, anything),
    };
    const [kind, another] = Object.keys(kinds).filter((one) => value[one] !== undefined);
    // Exactly one kind: two in one object would leave open which of them holds.
    if (kind === undefined || another !== undefined || depth > deepest) {
      checking.issues.push(wrongType("object", path));
    } else fieldsOf({ [kind]: kinds[kind] as Check })(value, path, checking);
  };

const constant: Check = (value, path, { issues }) => {
  const isConstant = typeof value === "string" || Number.isFinite(value);
  if (!isConstant) issues.push(wrongType("json", path));
};

/** A declaration of attributes. */
export const declaredAttributes: Check = (value, path, checking) =>
  tableOf(attributeType(0), anything)(value, path, checking);
