/**
 * Classes of a library, in a package of their own, whose members the cases inherit: what is
 * protected or package-private here is out of reach for a generated class there.
 */
package dev.fermata.processor.differential.library;
