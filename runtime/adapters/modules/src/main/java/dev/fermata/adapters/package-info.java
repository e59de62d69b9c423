/** Async methods that await and return the types of several libraries. */
package dev.fermata.adapters;
