using MigrationBuild.Schema.Prisma.Binding;

namespace MigrationBuild.Schema.Prisma.Validation;

/// <summary>
/// Which names of constraints and indexes are given more than once: keys and indexes share the names of their schema (<c>pg_class</c>),
/// keys, indexes and foreign keys those of their table (<c>pg_constraint</c>).
/// </summary>
internal sealed class ConstraintNamespace
{
    private readonly Dictionary<(string Schema, string Name), int> _bySchema = [];
    private readonly Dictionary<(string Model, string Name), int> _byModel = [];

    public ConstraintNamespace(PrismaSchema schema)
    {
        foreach (var model in schema.Models)
        {
            if (model.PrimaryKey is { } key)
            {
                Add(model, ConstraintNames.Of(model, key));
            }

            foreach (var index in model.Indexes)
            {
                Add(model, ConstraintNames.Of(model, index));
            }
        }

        foreach (var relation in schema.Relations.Where(relation => relation.Kind != RelationKind.ManyToMany))
        {
            Count(_byModel, (relation.ModelA.Name, ConstraintNames.Of(relation.ModelA, relation.FieldA)));
        }
    }

    public bool IsTakenInSchema(PrismaModel model, string name) => _bySchema[(ValidationContext.SchemaOf(model), name)] > 1;

    public bool IsTakenInModel(PrismaModel model, string name) => _byModel[(model.Name, name)] > 1;

    private void Add(PrismaModel model, string name)
    {
        Count(_bySchema, (ValidationContext.SchemaOf(model), name));
        Count(_byModel, (model.Name, name));
    }

    private static void Count(Dictionary<(string, string), int> counts, (string, string) key) =>
        counts[key] = counts.TryGetValue(key, out var count) ? count + 1 : 1;
}
