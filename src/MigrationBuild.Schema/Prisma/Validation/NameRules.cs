using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Binding;

namespace MigrationBuild.Schema.Prisma.Validation;

/// <summary>Names that <c>map:</c> gives.</summary>
internal static class NameRules
{
    public static void CheckLength(ValidationContext context, PrismaModel model, ConstraintName? name, TextSpan span)
    {
        if (name is not null && Names.LengthOf(name.Text) > Names.MaximumLength)
        {
            context.Report(
                PrismaDiagnostics.Name,
                model,
                span,
                $"The name {name.Text} has {Names.LengthOf(name.Text)} bytes; PostgreSQL keeps {Names.MaximumLength}.");
        }
    }
}
