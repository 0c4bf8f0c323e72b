using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Evaluation;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Hcl.Reading;

internal sealed partial class HclCatalogBuilder
{
    private void ReadSchema(HclBlockReader block)
    {
        var name = block.Name;
        var before = Catalog.Schemas.Find(name);
        if (!_declaredSchemas.Add(name))
        {
            ReportDuplicate(block.Place, $"schema `{name}`", before?.Origin ?? default);
            return;
        }

        before ??= new DatabaseSchema(name);
        var origin = before.Origin.File is null ? OriginOf(block.Place) : before.Origin;
        Catalog = Catalog.With(before with { Comment = Comment(block, before.Comment, $"schema `{name}`", before.Origin), Origin = origin });
    }

    private void ReadExtension(HclBlockReader block)
    {
        var name = block.Name;
        var what = $"extension `{name}`";
        var schema = block.Value("schema") is { } reference ? SchemaOf(reference) : null;
        var version = block.Text("version")?.Text;
        var before = Catalog.Extensions.Find(name);
        if (before is null)
        {
            Catalog = Catalog.With(new Extension(name, schema, version) { Comment = block.Text("comment")?.Text, Origin = OriginOf(block.Place) });
            return;
        }

        if (IsOurs(before.Origin))
        {
            if (before.Origin.File != block.Place.File || before.Origin.Span != block.Place.Span)
            {
                ReportDuplicate(block.Place, what, before.Origin);
            }

            return;
        }

        if (schema is not null && before.Schema is not null && schema != before.Schema)
        {
            ReportContradiction(block.PlaceOf("schema"), what, before.Origin, $"there the schema is `{before.Schema}`, here `{schema}`");
        }

        if (version is not null && before.Version is not null && version != before.Version)
        {
            ReportContradiction(block.PlaceOf("version"), what, before.Origin, $"there the version is `{before.Version}`, here `{version}`");
        }

        Catalog = Catalog.With(before with
        {
            Schema = before.Schema ?? schema,
            Version = before.Version ?? version,
            Comment = Comment(block, before.Comment, what, before.Origin),
        });
    }

    private void ReadEnum(HclBlockReader block)
    {
        if (QualifiedNameOf(block) is not { } name)
        {
            return;
        }

        var what = $"enum `{name.Name}`";
        var labels = new List<string>();
        block.Required("values", "values = [\"a\", \"b\"]");
        foreach (var value in block.List("values"))
        {
            if (value is not HclStringValue label)
            {
                block.ReportWrong("values", value, "a list of strings");
            }
            else if (labels.Contains(label.Text.Text))
            {
                _report.Add(HclDiagnostics.Contradiction, value.Place, $"{what} has the value \"{label.Text}\" twice; remove one");
            }
            else
            {
                labels.Add(label.Text.Text);
            }
        }

        var before = Catalog.FindType(name);
        if (before is not null && IsOurs(before.Origin))
        {
            ReportDuplicate(block.Place, what, before.Origin);
            return;
        }

        if (before is not EnumType && RelationNames.IsTypeTaken(Catalog, name))
        {
            ReportDuplicate(block.Place, $"another object called `{name.Name}`", before?.Origin ?? Catalog.FindRelation(name)?.Origin ?? default);
            return;
        }

        if (before is EnumType known && block.Has("values") && !known.Labels.SequenceEqual(labels))
        {
            ReportContradiction(
                block.PlaceOf("values"), what, before.Origin, $"there the values are {Quoted(known.Labels)}, here {Quoted(labels)}");
            return;
        }

        var type = before as EnumType ?? new EnumType(name.Name, labels.ToEquatableArray()) { Origin = OriginOf(block.Place) };
        Catalog = Catalog.With(Catalog.Schemas[name.Schema].With(type with { Comment = Comment(block, before?.Comment, what, type.Origin) }));
    }

    private static string Quoted(IEnumerable<string> texts) => string.Join(", ", texts.Select(text => $"\"{text}\""));

    /// <summary>Whether one of the files that are being read declared it.</summary>
    private bool IsOurs(Origin origin) => origin.File is { } file && _orders.ContainsKey(file);
}
