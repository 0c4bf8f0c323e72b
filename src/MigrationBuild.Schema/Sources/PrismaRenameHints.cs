using System.Text.RegularExpressions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Prisma.Binding;
using MigrationBuild.Schema.Prisma.Syntax;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Sources;

/// <summary>
/// <c>/// @renamedFrom(old)</c> in the documentation of a model, of a field that is a column, or of the field behind whose relation a join table stands.
/// The name is the database's.
/// </summary>
internal static class PrismaRenameHints
{
    private static readonly Regex Start = new(@"\A@renamedFrom\b", RegexOptions.CultureInvariant | RegexOptions.Compiled);

    private static readonly Regex Pattern = new(
        """\A@renamedFrom\(\s*(?:"(?<quoted>(?:[^"]|"")+)"|(?<plain>[^()"\s]*))\s*\)\z""",
        RegexOptions.CultureInvariant | RegexOptions.Compiled);

    public static IReadOnlyList<RenameHint> Read(PrismaSchema schema, ICollection<SourceDiagnostic> diagnostics)
    {
        var hints = new List<RenameHint>();
        foreach (var model in schema.Models)
        {
            var file = model.Syntax.File;
            Add(file, model.Syntax.Documentation, model.Syntax.Name, (file, model.Syntax.Span.Start));
            foreach (var field in model.Syntax.Fields)
            {
                Add(file, field.Documentation, field.Name, DeclarationOf(schema, model, field));
            }
        }

        foreach (var declared in schema.Enums)
        {
            var file = declared.Syntax.File;
            Add(file, declared.Syntax.Documentation, declared.Syntax.Name, (file, declared.Syntax.Span.Start));
            foreach (var value in declared.Syntax.Values)
            {
                Add(file, value.Documentation, value.Name, (file, value.Span.Start));
            }
        }

        return hints;

        void Add(SourceFile file, string? documentation, PrismaName name, (SourceFile File, int Start) target)
        {
            foreach (var line in (documentation ?? "").Split('\n').Where(line => Start.IsMatch(line)))
            {
                var place = new Origin(file, name.Span, 0);
                if (Pattern.Match(line) is { Success: true } match)
                {
                    var former = match.Groups["quoted"] is { Success: true } quoted ? quoted.Value.Replace("\"\"", "\"") : match.Groups["plain"].Value;
                    hints.Add(new RenameHint(target.File, target.Start, new FormerName(NameGenerator.Truncate(former), place)));
                }
                else
                {
                    RenameHints.Report(diagnostics, place, $"{line} is not understood. Write /// @renamedFrom(name) with the former name in the database, in double quotes where it holds more than letters, digits and _.");
                }
            }
        }
    }

    /// <summary>A join table is declared by the first of the two fields of its relation.</summary>
    private static (SourceFile File, int Start) DeclarationOf(PrismaSchema schema, PrismaModel model, FieldDeclaration field)
    {
        var join = schema.Relations.FirstOrDefault(relation => relation.Kind == RelationKind.ManyToMany
            && relation.FieldB is { } second
            && second.ModelName == model.Name
            && second.Syntax.Span == field.Span);
        return join?.FieldA is { } first ? (join.ModelA.Syntax.File, first.Syntax.Span.Start) : (model.Syntax.File, field.Span.Start);
    }
}
