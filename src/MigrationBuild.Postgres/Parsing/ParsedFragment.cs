using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>A part of SQL that was parsed by itself. <see cref="Node"/> is null where <see cref="Error"/> says why.</summary>
/// <typeparam name="T">The kind of node that was asked for.</typeparam>
/// <param name="Node">The tree of the whole text, or null.</param>
/// <param name="Error">What is wrong with the text, or null.</param>
public sealed record ParsedFragment<T>(T? Node, SourceDiagnostic? Error)
    where T : SyntaxNode;
