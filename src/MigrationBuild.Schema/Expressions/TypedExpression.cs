using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>A canonical expression with its type as far as it is known; an untyped literal is of type <c>unknown</c>.</summary>
/// <param name="Source">What a cast casts.</param>
internal sealed record TypedExpression(Expression Syntax, DataType? Type, TypedExpression? Source = null)
{
    /// <summary>The domain that the value is of, where it is: <see cref="Type"/> is then the type behind that, by which operators and functions go.</summary>
    public DataType? Domain { get; init; }
}
