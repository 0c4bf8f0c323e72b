using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Prisma.Binding;

namespace MigrationBuild.Schema.Prisma.Validation;

/// <summary>Where Prisma's client carries out referential actions, they must not come round to where they began.</summary>
internal static class CycleRules
{
    public static void Check(ValidationContext context, PrismaRelation relation)
    {
        if (context.Datasource.RelationMode != RelationMode.Prisma || relation is not { FieldA: { } field, FieldB: not null } || !Changes(relation))
        {
            return;
        }

        if (FindsWayBack(context.Schema, relation))
        {
            context.Report(
                PrismaDiagnostics.Relation,
                relation.ModelA,
                field.Syntax.Span,
                $"The actions of {relation.ModelA.Name}.{field.Name} come back to {relation.ModelA.Name}. Set onDelete: and onUpdate: to Restrict in one of the relations of the cycle.");
        }
    }

    private static bool FindsWayBack(PrismaSchema schema, PrismaRelation start)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>();
        waiting.Push(start.ModelB.Name);
        while (waiting.Count > 0)
        {
            var model = waiting.Pop();
            if (model == start.ModelA.Name)
            {
                return true;
            }

            if (visited.Add(model))
            {
                foreach (var next in schema.Relations.Where(next => next.ModelA.Name == model && Changes(next)))
                {
                    waiting.Push(next.ModelB.Name);
                }
            }
        }

        return false;
    }

    /// <summary>Whether an action of the relation changes the rows that refer: CASCADE on update does unless said otherwise.</summary>
    private static bool Changes(PrismaRelation relation) =>
        relation is { Kind: not RelationKind.ManyToMany, FieldA: { Fields: not null } field }
        && (Changes(field.OnDelete) || field.OnUpdate is null || Changes(field.OnUpdate));

    private static bool Changes(RelationAction? action) => action?.Action is not (null or ReferentialAction.Restrict or ReferentialAction.NoAction);
}
