/** What comes out: a Markdown document with tables, and a plot. */
package dev.fermata.samples.benchmarks.report;
