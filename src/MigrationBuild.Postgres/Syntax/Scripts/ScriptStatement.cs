using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Scripts;

/// <summary>A statement and what belongs to it in its file.</summary>
/// <param name="Syntax">The statement's tree.</param>
/// <param name="Span">The statement from its first token to its last, without the semicolon.</param>
/// <param name="FullSpan">The same with the comments above it and the semicolon (or delimiter) that ends it.</param>
/// <param name="LeadingComments">The comments directly above the statement: no empty line separates them from it or from one another.</param>
public sealed record ScriptStatement(Statement Syntax, TextSpan Span, TextSpan FullSpan, EquatableArray<Comment> LeadingComments);
