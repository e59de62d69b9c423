/** What the tests of several phases share. */
package dev.fermata.processor.testing;
