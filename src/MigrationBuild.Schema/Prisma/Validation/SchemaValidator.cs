using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Binding;

namespace MigrationBuild.Schema.Prisma.Validation;

/// <summary>The second stage: what can be judged only when every name is known and every attribute is right in itself.</summary>
internal static class SchemaValidator
{
    public static void Validate(PrismaSchema schema, List<SourceDiagnostic> diagnostics)
    {
        if (schema.Datasource is not { } datasource)
        {
            return;
        }

        var context = new ValidationContext(schema, datasource, diagnostics);
        var names = new ConstraintNamespace(schema);
        DatabaseNameRules.Check(context);
        foreach (var model in schema.Models)
        {
            ModelRules.Check(context, model, names);
            foreach (var field in model.ScalarFields)
            {
                FieldRules.Check(context, model, field);
                RawSqlRules.Check(context, model, field);
            }

            foreach (var field in model.RelationFields)
            {
                // An ambiguity makes everything after it guesswork, so nothing after it is said.
                if (!RelationFieldRules.Check(context, model, field))
                {
                    return;
                }
            }

            foreach (var index in model.Indexes)
            {
                IndexRules.Check(context, model, index, names);
                RawSqlRules.Check(context, model, index);
            }
        }

        foreach (var relation in schema.Relations)
        {
            RelationRules.Check(context, relation, names);
            CycleRules.Check(context, relation);
        }
    }
}
