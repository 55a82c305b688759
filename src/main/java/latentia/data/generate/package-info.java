/**
 * Data drawn from a seed: points along known shapes and images drawn by formula, each with
 * parameters in words for people.
 */
package latentia.data.generate;
