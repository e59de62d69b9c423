/** What the user wrote: the async methods of a class and facts about their types. */
package dev.fermata.processor.source;
