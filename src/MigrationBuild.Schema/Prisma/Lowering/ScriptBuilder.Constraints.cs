using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Prisma.Binding;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Lowering;

/// <summary>Indexes and foreign keys, which Prisma adds to tables that exist.</summary>
internal sealed partial class ScriptBuilder
{
    private void WriteIndexes()
    {
        foreach (var model in _tables)
        {
            foreach (var index in model.Indexes)
            {
                WriteIndex(model, index);
            }
        }

        foreach (var table in _joinTables)
        {
            using (_writer.Step("CreateIndex", table.File, table.Source))
            {
                _writer.Write($"CREATE INDEX {PrismaSql.Quote(table.IndexName)} ON {Qualify(table.Schema, table.Name)}(\"B\")");
            }
        }
    }

    private void WriteIndex(PrismaModel model, PrismaIndex index)
    {
        using (_writer.Step("CreateIndex", model.Syntax.File, index.Syntax.Span))
        {
            var method = index.Method == IndexMethod.BTree ? "" : $" USING {index.Method.ToString().ToUpperInvariant()} ";
            _writer.Write($"CREATE {(index.IsUnique ? "UNIQUE " : "")}INDEX {PrismaSql.Quote(ConstraintNames.Of(model, index))} ON {NameOf(model)}{method}(");
            _writer.Write(string.Join(", ", index.Fields.Select(DescribePart)) + ")");
            if (index.Where is { } where)
            {
                _writer.Write(" WHERE (");
                using (_writer.Part(model.Syntax.File, where.Span))
                {
                    _writer.Write(where.Sql);
                }

                _writer.Write(")");
            }
        }
    }

    private static string DescribePart(IndexField part)
    {
        var operatorClass = part.OperatorClass switch
        {
            null => "",
            { IsRaw: true } raw => " " + raw.Name,
            { } named => " " + OperatorClasses.ToSql(named.Name),
        };
        return PrismaSql.Quote(part.Field.ColumnName) + operatorClass + (part.Sort is { } sort ? " " + sort.ToString().ToUpperInvariant() : "");
    }

    private void WriteForeignKeys()
    {
        if (_datasource.RelationMode == RelationMode.Prisma)
        {
            return;
        }

        foreach (var relation in _schema.Relations.Where(relation => relation.Kind != RelationKind.ManyToMany))
        {
            if (relation is { FieldA.Fields: not null, ModelA.IsView: false, ModelB.IsView: false })
            {
                WriteForeignKey(relation.ModelA, relation.FieldA, relation.ModelB);
            }
        }

        foreach (var table in _joinTables)
        {
            WriteJoinForeignKey(table, "A", table.Relation.ModelA, table.KeyA, table.ForeignKeyNameA);
            WriteJoinForeignKey(table, "B", table.Relation.ModelB, table.KeyB, table.ForeignKeyNameB);
        }
    }

    private void WriteForeignKey(PrismaModel model, RelationField field, PrismaModel target)
    {
        var columns = field.Fields!.Value.Select(model.FindScalarField).OfType<ScalarField>().ToList();
        var references = field.References!.Value.Select(target.FindScalarField).OfType<ScalarField>().Select(column => column.ColumnName);
        // The columns decide, whatever the relation field says about itself.
        var onDelete = columns.TrueForAll(column => column.Arity == FieldArity.Optional) ? ReferentialAction.SetNull : ReferentialAction.Restrict;
        using (_writer.Step("AddForeignKey", model.Syntax.File, field.Syntax.Span))
        {
            _writer
                .Write($"ALTER TABLE {NameOf(model)} ADD CONSTRAINT {PrismaSql.Quote(ConstraintNames.Of(model, field))} ")
                .Write($"FOREIGN KEY ({List(columns.Select(column => column.ColumnName), ", ")}) REFERENCES {NameOf(target)}({List(references, ", ")}) ")
                .Write($"ON DELETE {ToSql(field.OnDelete?.Action ?? onDelete)} ON UPDATE {ToSql(field.OnUpdate?.Action ?? ReferentialAction.Cascade)}");
        }
    }

    private void WriteJoinForeignKey(JoinTable table, string column, PrismaModel target, ScalarField key, string name)
    {
        using (_writer.Step("AddForeignKey", table.File, table.Source))
        {
            _writer
                .Write($"ALTER TABLE {Qualify(table.Schema, table.Name)} ADD CONSTRAINT {PrismaSql.Quote(name)} FOREIGN KEY (\"{column}\") ")
                .Write($"REFERENCES {NameOf(target)}({PrismaSql.Quote(key.ColumnName)}) ON DELETE CASCADE ON UPDATE CASCADE");
        }
    }
}
