using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Definitions;

/// <summary>What a server would say of a definition.</summary>
internal sealed record DefinitionProblem(ServerError Error, SyntaxNode Node, string Message);
