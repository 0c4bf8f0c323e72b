using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Expressions;

/// <summary>An error that the server would raise when it analyzes a query.</summary>
internal sealed record QueryProblem(ServerError Error, SyntaxNode Node, string Message);
