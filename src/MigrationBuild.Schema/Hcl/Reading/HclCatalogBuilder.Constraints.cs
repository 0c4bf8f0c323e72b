using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Evaluation;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Hcl.Reading;

internal sealed partial class HclCatalogBuilder
{
    private void ReadKeysAndChecks(DeclaredTable declared)
    {
        if (declared.Block.Single(HclBlockKinds.PrimaryKey) is { } primaryKey)
        {
            ReadPrimaryKey(declared.Name, primaryKey);
        }

        foreach (var block in declared.Block.Blocks(HclBlockKinds.Unique))
        {
            ReadUnique(declared.Name, block);
        }

        foreach (var block in declared.Block.Blocks(HclBlockKinds.Check))
        {
            ReadCheck(declared.Name, block);
        }
    }

    private void ReadPrimaryKey(QualifiedName table, HclBlockReader block)
    {
        block.Required("columns", "columns = [column.id]");
        var columns = ColumnsOf(block, "columns", table);
        if (columns.Count == 0)
        {
            return;
        }

        var before = TableNamed(table).PrimaryKey;
        var name = block.Label is { } label ? NameGenerator.Truncate(label) : before?.Name ?? NameGenerator.MakeObjectName(table.Name, null, "pkey");
        var key = new PrimaryKeyConstraint(name, columns.ToEquatableArray())
        {
            Include = ColumnsOf(block, "include", table).ToEquatableArray(),
            WithoutOverlaps = block.Boolean("without_overlaps") ?? false,
            Deferrability = DeferrabilityOf(block),
        };
        CheckCoversPartitionKey(table, block, columns);
        if (before is not null)
        {
            Extend(table, block, $"the primary key of table `{table.Name}`", before, key);
            return;
        }

        foreach (var column in TableNamed(table).Columns.Where(column => columns.Contains(column.Name)))
        {
            Catalog = Catalog.With(table.Schema, TableNamed(table).With(column with { NotNull = true }));
        }

        AddConstraint(table, block, key);
    }

    private void ReadUnique(QualifiedName table, HclBlockReader block)
    {
        block.Required("columns", "columns = [column.email]");
        var columns = ColumnsOf(block, "columns", table);
        if (columns.Count > 0)
        {
            CheckCoversPartitionKey(table, block, columns);
            AddConstraint(table, block, new UniqueConstraint(block.Name, columns.ToEquatableArray())
            {
                Include = ColumnsOf(block, "include", table).ToEquatableArray(),
                NullsNotDistinct = block.Boolean("nulls_distinct") == false,
                WithoutOverlaps = block.Boolean("without_overlaps") ?? false,
                Deferrability = DeferrabilityOf(block),
            });
        }
    }

    private void ReadCheck(QualifiedName table, HclBlockReader block)
    {
        block.Required("expr", "expr = \"price > 0\"");
        if (block.SqlText("expr") is { } text && ExpressionOf(text, RowOf(table).Condition()) is { } expression)
        {
            AddConstraint(table, block, new CheckConstraint(block.Name, expression));
        }
    }

    private IEnumerable<HclStatement> ExclusionsOf(DeclaredTable declared) => declared.Block.Blocks(HclBlockKinds.Exclude).Select(block => ExclusionOf(declared.Name, block)).OfType<HclStatement>();

    private HclStatement? ExclusionOf(QualifiedName table, HclBlockReader block)
    {
        var parts = block.Blocks(HclBlockKinds.ExcludePart).ToList();
        if (parts.Count == 0)
        {
            _report.Add(HclDiagnostics.Missing, block.Place, $"{block.Title} needs a part; add `on {{ column = column.id  op = \"=\" }}` for each column");
            return null;
        }

        if (parts.Any(part => part.Required("op", "op = \"&&\"") is null))
        {
            return null;
        }

        var statement = new HclStatementWriter(block).Write("ALTER TABLE ").Name(table).Write(" ADD CONSTRAINT ").Name(block.Name)
            .Write(" EXCLUDE USING ").Name(block.AnyWord("type")?.ToLowerInvariant() ?? "btree").Write(" (");
        statement.List(parts, part =>
        {
            WritePart(statement, part, "");
            statement.Clause(" WITH ", part.SqlText("op"));
        });
        statement.Write(")").Clause(" WHERE (", block.SqlText("where"), ")").Write(Deferral(block));
        return Comment(statement, block, $"CONSTRAINT {SqlPrinter.QuoteIdentifier(block.Name)} ON {Sql(table)}").Finish();
    }

    private void ReadForeignKeys(DeclaredTable declared)
    {
        foreach (var block in declared.Block.Blocks(HclBlockKinds.ForeignKey))
        {
            ReadForeignKey(declared.Name, block);
        }
    }

    private void ReadForeignKey(QualifiedName table, HclBlockReader block)
    {
        block.Required("columns", "columns = [column.user_id]");
        var columns = ColumnsOf(block, "columns", table);
        if (block.Required("ref_columns", "ref_columns = [table.users.column.id]") is null
            || ReferencedColumns(table, block) is not { } referenced
            || columns.Count == 0)
        {
            return;
        }

        if (columns.Count != referenced.Columns.Count)
        {
            _report.Add(
                HclDiagnostics.WrongValue,
                block.PlaceOf("ref_columns"),
                $"{block.Title} has {Count(columns.Count)} but refers to {referenced.Columns.Count}; name one `ref_columns` entry for each of `columns`");
            return;
        }

        AddConstraint(
            table,
            block,
            new ForeignKeyConstraint(block.Name, columns.ToEquatableArray(), referenced.Table, referenced.Columns.ToEquatableArray())
            {
                IsPeriod = block.Boolean("period") ?? false,
                OnUpdate = ActionOf(block, "on_update"),
                OnDelete = ActionOf(block, "on_delete"),
                Deferrability = DeferrabilityOf(block),
            });
    }

    private static string Count(int columns) => columns == 1 ? "1 column" : $"{columns} columns";

    /// <summary>The columns behind <c>ref_columns</c>; <c>column.c</c> is one of the same table.</summary>
    private (QualifiedName Table, List<string> Columns)? ReferencedColumns(QualifiedName own, HclBlockReader block)
    {
        QualifiedName? table = null;
        var columns = new List<string>();
        foreach (var value in block.List("ref_columns"))
        {
            if (value is not HclReferenceValue reference || ColumnPath(reference) is not { } path)
            {
                block.ReportWrong("ref_columns", value, "a list of references such as `table.users.column.id`");
                return null;
            }

            var found = path.Table.Count == 0 ? own : FindTable(path.Table, value.Place);
            if (found is null || FindColumn(found.Value, path.Column, value.Place) is not { } column)
            {
                return null;
            }

            if (table is not null && table != found)
            {
                _report.Add(
                    HclDiagnostics.WrongValue,
                    value.Place,
                    $"`ref_columns` of {block.Title} are columns of one table, but `{table.Value.Name}` and `{found.Value.Name}` are two");
                return null;
            }

            table = found;
            columns.Add(column);
        }

        return table is null ? null : (table.Value, columns);
    }

    private static ReferentialAction ActionOf(HclBlockReader block, string attribute) =>
        block.Word(attribute, "NO_ACTION", "RESTRICT", "CASCADE", "SET_NULL", "SET_DEFAULT") switch
        {
            "RESTRICT" => ReferentialAction.Restrict,
            "CASCADE" => ReferentialAction.Cascade,
            "SET_NULL" => ReferentialAction.SetNull,
            "SET_DEFAULT" => ReferentialAction.SetDefault,
            _ => ReferentialAction.NoAction,
        };

    private static string Deferral(HclBlockReader block) => DeferrabilityOf(block) switch
    {
        Deferrability.DeferrableInitiallyDeferred => " DEFERRABLE INITIALLY DEFERRED",
        Deferrability.DeferrableInitiallyImmediate => " DEFERRABLE INITIALLY IMMEDIATE",
        _ => "",
    };

    private static Deferrability DeferrabilityOf(HclBlockReader block) => block.Value("deferrable") switch
    {
        null or HclBooleanValue { Value: false } => Deferrability.NotDeferrable,
        HclBooleanValue => Deferrability.DeferrableInitiallyImmediate,
        _ => block.Word("deferrable", "INITIALLY_IMMEDIATE", "INITIALLY_DEFERRED") == "INITIALLY_DEFERRED"
            ? Deferrability.DeferrableInitiallyDeferred
            : Deferrability.DeferrableInitiallyImmediate,
    };

    private void AddConstraint(QualifiedName table, HclBlockReader block, Constraint constraint)
    {
        var what = $"constraint `{constraint.Name}` of table `{table.Name}`";
        if (TableNamed(table).Constraints.Find(constraint.Name) is { } before)
        {
            Extend(table, block, what, before, constraint);
        }
        else if (constraint.HasIndex && RelationNames.IsTaken(Catalog, new QualifiedName(table.Schema, constraint.Name)))
        {
            ReportDuplicate(block.Place, $"another object called `{constraint.Name}`", OriginOfRelation(table.Schema, constraint.Name));
        }
        else
        {
            Put(table, constraint with { Comment = block.Text("comment")?.Text, Origin = OriginOf(block.Place) });
        }
    }

    /// <summary>A constraint that is there already: the same may be said again, with a comment; nothing else may be said of it.</summary>
    private void Extend(QualifiedName table, HclBlockReader block, string what, Constraint before, Constraint written)
    {
        if (IsOurs(before.Origin))
        {
            ReportDuplicate(block.Place, what, before.Origin);
        }
        else if (written with { Comment = before.Comment } != before)
        {
            ReportContradiction(block.Place, what, before.Origin, "its columns, condition or options are others there");
        }
        else
        {
            Put(table, before with { Comment = Comment(block, before.Comment, what, before.Origin) });
        }
    }

    private void Put(QualifiedName table, Constraint constraint) => Catalog = Catalog.With(table.Schema, TableNamed(table).With(constraint));

    private Origin OriginOfRelation(string schema, string name) =>
        Catalog.FindRelation(new QualifiedName(schema, name)) is { } relation ? relation.Origin
        : Catalog.FindTableOfIndex(new QualifiedName(schema, name)) is not { } table ? default
        : table.Indexes.Find(name)?.Origin ?? (table as Table)?.Constraints.Find(name)?.Origin ?? default;
}
