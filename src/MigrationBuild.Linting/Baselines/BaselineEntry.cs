using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Baselines;

/// <summary>A line of a baseline: a finding that was there when the baseline was written.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Path">The file, from the baseline's folder, with <c>/</c>.</param>
/// <param name="Fingerprint">See <see cref="Finding.Fingerprint"/>.</param>
/// <param name="Line">Where it stands in the baseline.</param>
public sealed record BaselineEntry(string Id, string Path, string Fingerprint, TextSpan Line);
