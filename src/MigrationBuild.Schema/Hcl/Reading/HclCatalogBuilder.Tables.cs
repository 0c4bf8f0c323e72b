using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Hcl.Reading;

internal sealed partial class HclCatalogBuilder
{
    private void DeclareTable(HclBlockReader block)
    {
        if (TableNameOf(block) is not { } name)
        {
            return;
        }

        var what = $"table `{name.Name}`";
        var before = Catalog.FindRelation(name);
        if (before is not null and not Table || before is null && RelationNames.IsTaken(Catalog, name))
        {
            ReportDuplicate(block.Place, $"another object called `{name.Name}`", before?.Origin ?? default);
            return;
        }

        if (before is not null && IsOurs(before.Origin))
        {
            ReportDuplicate(block.Place, what, before.Origin);
            return;
        }

        var table = before as Table ?? new Table(name.Name) { Origin = OriginOf(block.Place) };
        table = table with
        {
            Comment = Comment(block, table.Comment, what, table.Origin),
            FormerName = FormerName(block, table.FormerName, what),
        };
        if (block.Boolean("unlogged") is { } unlogged)
        {
            table = table with { Persistence = unlogged ? Persistence.Unlogged : Persistence.Permanent };
        }

        Catalog = Catalog.With(name.Schema, table);
        _tableLabels[ReferenceName(block)] = name;
        _tables.Add(new DeclaredTable(block, name, Extends: before is not null));
    }

    /// <summary>A table without <c>schema</c> that an earlier source declares is that one, wherever it is.</summary>
    private QualifiedName? TableNameOf(HclBlockReader block)
    {
        if (!block.Has("schema") && block.Labels.Count == 1)
        {
            var known = Catalog.Tables().Select(table => table.Key).Where(table => table.Name == block.Name).ToList();
            if (known.Count == 1)
            {
                return known[0];
            }
        }

        return QualifiedNameOf(block);
    }

    private Table TableNamed(QualifiedName name) => Catalog.FindTable(name)!;

    private void ReadColumns(DeclaredTable declared)
    {
        foreach (var block in declared.Block.Blocks(HclBlockKinds.Column))
        {
            var before = TableNamed(declared.Name).FindColumn(block.Name);
            if (before is null)
            {
                AddColumn(declared.Name, block);
            }
            else if (IsOurs(before.Origin))
            {
                ReportDuplicate(block.Place, $"column `{before.Name}` of table `{declared.Name.Name}`", before.Origin);
            }
            else
            {
                ExtendColumn(declared.Name, block, before);
            }
        }

        if (!declared.Extends && TableNamed(declared.Name).Columns.IsEmpty)
        {
            _report.Add(
                HclDiagnostics.Missing,
                declared.Block.Place,
                $"table `{declared.Name.Name}` has no columns, and no earlier schema file declares it; "
                + (SimilarTable(declared.Name.Name) is { } similar ? $"did you mean `table \"{similar}\"`?" : "add a `column` block"));
        }
    }

    private void AddColumn(QualifiedName table, HclBlockReader block)
    {
        if (block.Required("type", "type = text") is not { } type || TypeOf(type) is not { } resolved)
        {
            return;
        }

        var column = new Column(block.Name, resolved.Type)
        {
            NotNull = !(block.Boolean("null") ?? false),
            Comment = block.Text("comment")?.Text,
            Origin = OriginOf(block.Place),
            FormerName = FormerName(block, default, ""),
        };
        column = column with
        {
            Collation = CollationOf(block),
            Identity = IdentityOf(block, column.Type),
        };
        column = resolved.IsSerial ? WithSequence(table, column) : column;
        Catalog = Catalog.With(table.Schema, TableNamed(table).With(column));
    }

    /// <summary>Defaults and generated values come when all columns are known: those of a table see each other in any order.</summary>
    private void ReadColumnValues(DeclaredTable declared)
    {
        foreach (var block in declared.Block.Blocks(HclBlockKinds.Column))
        {
            if (TableNamed(declared.Name).FindColumn(block.Name) is not { } column)
            {
                continue;
            }

            var what = $"column `{column.Name}` of table `{declared.Name.Name}`";
            var value = DefaultOf(block, column.Type);
            if (value is not null && column.Default is not null && value != column.Default)
            {
                ReportContradiction(
                    block.PlaceOf("default"), what, column.Origin, $"there its default is `{column.Default}`, here `{value}`");
            }

            var generated = GeneratedOf(declared.Name, block, column.Type);
            if (generated is not null && !IsOurs(column.Origin) && generated != column.Generated)
            {
                ReportContradiction(block.PlaceOf("as"), what, column.Origin, "it is not generated by this expression there");
            }

            Catalog = Catalog.With(declared.Name.Schema, TableNamed(declared.Name).With(column with
            {
                Default = column.Default ?? value,
                Generated = column.Generated ?? generated,
            }));
        }
    }

    private void ExtendColumn(QualifiedName table, HclBlockReader block, Column before)
    {
        var what = $"column `{before.Name}` of table `{table.Name}`";
        if (block.Value("type") is { } written && TypeOf(written) is { } type && type.Type != before.Type)
        {
            ReportContradiction(
                written.Place, what, before.Origin, $"there its type is `{HclTypes.Format(before.Type)}`, here `{HclTypes.Format(type.Type)}`");
        }

        if (block.Boolean("null") is { } isNullable && isNullable == before.NotNull)
        {
            ReportContradiction(
                block.PlaceOf("null"), what, before.Origin, before.NotNull ? "there it is NOT NULL, here it may be null" : "there it may be null, here it is NOT NULL");
        }

        var identity = IdentityOf(block, before.Type);
        if (identity is not null && before.Identity is not null && identity != before.Identity)
        {
            ReportContradiction(block.Single(HclBlockKinds.Identity)!.Place, what, before.Origin, "its identity has other options there");
        }

        Catalog = Catalog.With(table.Schema, TableNamed(table).With(before with
        {
            Identity = before.Identity ?? identity,
            Collation = before.Collation ?? CollationOf(block),
            Comment = Comment(block, before.Comment, what, before.Origin),
            FormerName = FormerName(block, before.FormerName, what),
        }));
    }

    private FormerName FormerName(HclBlockReader block, FormerName before, string what)
    {
        if (block.Text("renamed_from") is not { } written)
        {
            return before;
        }

        if (before.IsSaid && before.Name != written.Text)
        {
            ReportContradiction(block.PlaceOf("renamed_from"), what, before.Place, $"there its former name is `{before.Name}`, here `{written.Text}`");
        }

        return new FormerName(NameGenerator.Truncate(written.Text), OriginOf(block.PlaceOf("renamed_from")));
    }

    private static QualifiedName? CollationOf(HclBlockReader block)
    {
        if (block.AnyWord("collate") is not { } written)
        {
            return null;
        }

        var parts = written.Split('.');
        return parts.Length == 2 ? new QualifiedName(parts[0], parts[1]) : new QualifiedName("pg_catalog", written);
    }

    private static IdentityOptions? IdentityOf(HclBlockReader block, DataType type)
    {
        if (block.Single(HclBlockKinds.Identity) is not { } identity)
        {
            return null;
        }

        var generated = identity.Word("generated", "ALWAYS", "BY_DEFAULT");
        var increment = identity.Integer("increment") ?? 1;
        var defaults = SequenceStatements.Default(type, increment);
        var minimum = identity.Integer("min_value") ?? defaults.Minimum;
        var maximum = identity.Integer("max_value") ?? defaults.Maximum;
        return new IdentityOptions(generated == "ALWAYS", new SequenceOptions
        {
            Increment = increment,
            Minimum = minimum,
            Maximum = maximum,
            Start = identity.Integer("start") ?? (increment < 0 ? maximum : minimum),
            Cache = identity.Integer("cache") ?? 1,
            Cycle = identity.Boolean("cycle") ?? false,
        });
    }

    private void ReadRowSecurity(DeclaredTable declared)
    {
        if (declared.Block.Single(HclBlockKinds.RowSecurity) is not { } block)
        {
            return;
        }

        var table = TableNamed(declared.Name);
        Catalog = Catalog.With(declared.Name.Schema, table with
        {
            RowSecurity = block.Boolean("enabled") ?? table.RowSecurity,
            ForceRowSecurity = block.Boolean("enforced") ?? table.ForceRowSecurity,
        });
    }
}
