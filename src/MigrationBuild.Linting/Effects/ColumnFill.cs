using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting.Effects;

/// <summary>What a new column holds in the rows that are there.</summary>
internal static class ColumnFill
{
    /// <summary>
    /// The parts of the definition for which a value is written into every row: a type (serial, or a domain with a condition), an identity, a stored generated
    /// expression, a volatile default. None where the catalog keeps the value.
    /// </summary>
    public static IEnumerable<SyntaxNode> Writers(ColumnDef column, NameScope names)
    {
        if (column.Type is { } type && (IsSerial(type) || IsLimited(type, names)))
        {
            yield return type;
        }

        foreach (var constraint in column.Constraints)
        {
            if (constraint switch
            {
                IdentityConstraint => true,
                // Without a kind it is virtual from 18 on and not valid before.
                GeneratedConstraint generated => generated.Kind == GeneratedKind.Stored,
                DefaultConstraint value => Expressions.IsVolatile(value.Value, names),
                _ => false,
            })
            {
                yield return constraint;
            }
        }
    }

    /// <summary>Every row gets a number of its own.</summary>
    public static bool IsSerial(TypeName? type) => type?.Name.Name is "serial" or "bigserial" or "smallserial" or "serial2" or "serial4" or "serial8";

    /// <param name="hasValue">Whether the value is known not to be null.</param>
    public static bool IsLimited(TypeName? type, NameScope names, bool hasValue = false) =>
        type is not null && Domains.AreLimited(DataTypeResolver.Resolve(type, names).Type, names.Catalog, hasValue);
}
