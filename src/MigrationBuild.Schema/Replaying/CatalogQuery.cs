using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>
/// Answers the conditions that guard DDL: whether the system catalogs or the information schema have an entry of a name. Null where the answer is not
/// known, as SQL has it.
/// </summary>
internal static class CatalogQuery
{
    public static bool? Evaluate(NameScope names, Expression condition) => condition switch
    {
        BooleanConstant constant => constant.Value,
        BoolExpr { Kind: BoolExprKind.Not } not => !Evaluate(names, not.Arguments[0]),
        BoolExpr { Kind: BoolExprKind.And } and => And(and.Arguments.Select(argument => Evaluate(names, argument))),
        BoolExpr or => !And(or.Arguments.Select(argument => !Evaluate(names, argument))),
        SubLink { Kind: SubLinkKind.Exists } exists => Exists(names, exists.Query),
        NullTest test => IsNull(names, test.Argument) is { } isNull ? isNull != test.IsNegated : null,
        OpExpr { Left: SubLink { Kind: SubLinkKind.Scalar } count, Operator.Symbol: var symbol, Right: NumericConstant { Text: "0" } } when IsCount(count.Query)
            => symbol switch
            {
                "=" => !Exists(names, count.Query),
                ">" or "<>" => Exists(names, count.Query),
                _ => null,
            },
        _ => null,
    };

    private static bool? And(IEnumerable<bool?> values)
    {
        var isKnown = true;
        foreach (var value in values)
        {
            if (value == false)
            {
                return false;
            }

            isKnown &= value is not null;
        }

        return isKnown ? true : null;
    }

    /// <summary><c>to_regclass('public.t') IS NULL</c></summary>
    private static bool? IsNull(NameScope names, Expression value)
    {
        if (value is TypeCast cast)
        {
            return IsNull(names, cast.Argument);
        }

        if (value is not FuncCall { Arguments: { Count: 1 } arguments } call || Literal(arguments[0]) is not { } text || NameOf(text) is not { } name)
        {
            return null;
        }

        return call.Name.Name switch
        {
            "to_regclass" => names.FindRelation(name) is null && names.FindIndex(name) is null && !names.Catalog.HasCarriedRelation(names.Qualify(name)),
            "to_regtype" => names.FindType(name) is null && !(name.Schema is null && BuiltInTypes.Contains(name.Name)),
            "to_regnamespace" => !names.Catalog.Schemas.ContainsKey(name.Name),
            _ => null,
        };
    }

    private static bool IsCount(SelectStmt query)
        => query.Body is SelectClause { Targets: { Count: 1 } targets } && targets[0].Value is FuncCall { Name.Name: "count" };

    private static bool? Exists(NameScope names, SelectStmt query)
    {
        if (query.Body is not SelectClause { Where: var where, GroupBy: null, Having: null } select)
        {
            return null;
        }

        var relations = new List<string>();
        var filter = new CatalogFilter(names);
        foreach (var item in select.From)
        {
            Collect(item, relations, filter);
        }

        if (where is not null)
        {
            filter.Add(where);
        }

        return filter.IsUnderstood ? SystemRelations.Has(names.Catalog, relations, filter) : null;
    }

    private static void Collect(FromItem item, List<string> relations, CatalogFilter filter)
    {
        switch (item)
        {
            case RangeVar { Name: var name } when name.Schema is null or "pg_catalog" or "information_schema":
                relations.Add(name.Name);
                break;
            case JoinExpr join:
                Collect(join.Left, relations, filter);
                Collect(join.Right, relations, filter);
                if (join.On is { } condition)
                {
                    filter.Add(condition);
                }

                break;
            default:
                filter.GiveUp();
                break;
        }
    }

    private static string? Literal(Expression value) => value switch
    {
        StringConstant text => text.Value,
        TypeCast cast => Literal(cast.Argument),
        _ => null,
    };

    private static ObjectName? NameOf(string text)
        => QualifiedNameText.Parse(text) is { } parts ? new ObjectName(parts.Select(part => new Identifier(part)).ToEquatableArray()) : null;
}
