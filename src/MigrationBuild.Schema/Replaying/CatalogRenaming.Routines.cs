using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Dependencies;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <content>Functions and procedures: a type's new name is part of what they are known by.</content>
internal static partial class CatalogRenaming
{
    /// <summary>The renaming with the new identity of each routine.</summary>
    private static Renaming WithRoutines(Renaming renaming, Catalog catalog)
    {
        var moved = new Dictionary<ObjectId, ObjectId>();
        foreach (var (schema, routine) in RoutinesOf(catalog))
        {
            var before = ObjectId.Routine(schema, routine);
            var after = renaming.Routine(before) with { Part = Apply(renaming, routine).Signature };
            if (after != before)
            {
                moved.Add(before, after);
            }
        }

        return renaming with { Routine = id => moved.TryGetValue(id, out var after) ? after : id };
    }

    private static Catalog MoveRoutines(Renaming renaming, Catalog catalog, Catalog before)
    {
        foreach (var (schema, routine) in RoutinesOf(before))
        {
            var id = ObjectId.Routine(schema, routine);
            var after = renaming.Routine(id);
            var renamed = Apply(renaming, routine) with { Name = after.Name.Name };
            if (after != id || renamed != routine)
            {
                catalog = catalog.Without(id);
                catalog = catalog.With(catalog.Schemas[after.Name.Schema].With(renamed));
            }
        }

        return catalog;
    }

    private static Catalog ApplyToRoutines(Renaming renaming, NameScope before, Catalog catalog)
    {
        var after = new NameScope(catalog, before.SearchPath);
        foreach (var (schema, routine) in RoutinesOf(before.Catalog))
        {
            var id = renaming.Routine(ObjectId.Routine(schema, routine));
            var renamed = catalog.FindRoutine(id)!;
            var rewritten = renamed with
            {
                Parameters = renamed.Parameters
                    .Select(parameter => parameter.Default is { } value
                        ? parameter with { Default = Apply(renaming, value, new ExpressionContext(after).Value(parameter.Type), before) }
                        : parameter)
                    .ToEquatableArray(),
                Body = renamed.Body is { } body ? Apply(renaming, body, ExpressionContext.Of(after, renamed), before) : null,
            };
            catalog = catalog.With(catalog.Schemas[id.Name.Schema].With(rewritten));
        }

        return catalog;
    }

    private static Routine Apply(Renaming renaming, Routine routine) => routine with
    {
        Parameters = routine.Parameters.Select(parameter => parameter with { Type = renaming.Apply(parameter.Type) }).ToEquatableArray(),
        Result = routine.Result is null ? null : renaming.Apply(routine.Result),
        Transforms = routine.Transforms.Select(renaming.Apply).ToEquatableArray(),
        Language = renaming.Defined(new ObjectId(ObjectKind.Language, new QualifiedName("", routine.Language))).Name.Name,
        Aggregate = routine.Aggregate?.Map(renaming.Apply, renaming.Routine),
    };

    private static SqlExpression Apply(Renaming renaming, SqlExpression expression, ExpressionContext context, NameScope before)
    {
        var syntax = renaming.Apply(expression, null, before);
        return syntax == expression.Syntax ? renaming.Apply(expression) : SqlExpressions.FromSyntax(syntax, context);
    }

    private static SqlBody Apply(Renaming renaming, SqlBody body, ExpressionContext context, NameScope before)
    {
        var syntax = renaming.Apply(body, before);
        return syntax == body.Syntax ? body with { References = renaming.Apply(body.References) } : SqlBodies.FromSyntax(syntax, context);
    }

    private static IEnumerable<(string Schema, Routine Routine)> RoutinesOf(Catalog catalog)
        => catalog.Schemas.SelectMany(schema => schema.Routines, (schema, routine) => (schema.Name, routine));
}
