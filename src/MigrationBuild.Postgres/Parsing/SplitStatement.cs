using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Where a statement stands in its script.</summary>
/// <param name="Span">From its first token to its last, without what ends it.</param>
/// <param name="FullEnd">Where it ends together with its semicolon or delimiter; where its last token does if it has none.</param>
/// <param name="IsMetaCommand">Whether it is a command to psql (<c>\connect db</c>).</param>
public readonly record struct SplitStatement(TextSpan Span, int FullEnd, bool IsMetaCommand);
