/** What holds for the source code of the project itself. */
package dev.fermata.processor.structure;
