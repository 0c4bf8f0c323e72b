namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary>A run of a <see cref="MappedText"/>. A verbatim run was copied from the file; all of another one stems from one place.</summary>
internal readonly record struct MappedSegment(int Start, int SourceStart, bool IsVerbatim)
{
    public int ToSource(int offset) => IsVerbatim ? SourceStart + offset - Start : SourceStart;
}
