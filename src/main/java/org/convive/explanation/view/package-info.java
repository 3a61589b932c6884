/** The proof graph in other forms: text, pictures, and the W3C's form of provenance. All of them are made from the graph alone. */
@NullMarked
package org.convive.explanation.view;

import org.jspecify.annotations.NullMarked;
