/**
 * How things look that all labs show: numbers in words, classes as colours and shapes, rows as
 * pictures, sheets of tiles laid out to the pixel. Knows no model and no lab.
 */
package latentia.lab.look;
