/** Figures of data before any model: histograms, pairs of columns, rows as pictures. */
package latentia.lab.inspect;
