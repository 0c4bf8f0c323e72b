using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>What a pair of parentheses held: a query, or a list of expressions. Which of the two shows only behind the inner parentheses.</summary>
internal readonly record struct ParenthesesContent(SelectStmt? Query, EquatableArray<Expression> Items);
