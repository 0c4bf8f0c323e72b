namespace MigrationBuild.Schema.Hcl.Evaluation;

/// <summary>A function of HCL.</summary>
/// <param name="Signature">What it takes, in words that finish a message.</param>
/// <param name="Apply">The result, or null where the arguments do not fit.</param>
internal sealed record HclFunction(string Signature, Func<IReadOnlyList<HclValue>, HclPlace, HclValue?> Apply);
