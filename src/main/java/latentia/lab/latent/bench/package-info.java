/**
 * What the Latent lab computes and draws below its planes. Every bench is a record of its options,
 * a record of its result, computed by a pure function that needs no toolkit, and a figure of that.
 */
package latentia.lab.latent.bench;
