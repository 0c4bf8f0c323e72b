using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Evaluation;

/// <summary>A place in one of the files.</summary>
public readonly record struct HclPlace(SourceFile File, TextSpan Span)
{
    public override string ToString() => $"{File.Path}{File.GetPosition(Span.Start)}";
}
