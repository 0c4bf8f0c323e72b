using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>A part of SQL that was parsed by itself. <see cref="Node"/> is null where <see cref="Error"/> says why.</summary>
public sealed record ParsedFragment<T>(T? Node, SourceDiagnostic? Error)
    where T : SyntaxNode;
