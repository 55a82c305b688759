/**
 * The Latent lab without its window: autoencoders and variational autoencoders side by side as
 * settings, snapshots, figures, formulas and probes. Knows no toolkit; the window and the command
 * line both use it.
 */
package latentia.lab.latent;
