using MigrationBuild.Schema.Prisma.Binding;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Lowering;

/// <summary>Tables: those of models, then the join tables of implicit many-to-many relations.</summary>
internal sealed partial class ScriptBuilder
{
    private void WriteTables()
    {
        foreach (var model in _tables)
        {
            WriteTable(model);
        }

        foreach (var table in _joinTables)
        {
            WriteJoinTable(table);
        }
    }

    private void WriteTable(PrismaModel model)
    {
        using (_writer.Step("CreateTable", model.Syntax.File, model.Syntax.Span))
        {
            _writer.Write($"CREATE TABLE {NameOf(model)} (\n");
            for (var i = 0; i < model.ScalarFields.Count; i++)
            {
                _writer.Write(i == 0 ? "    " : ",\n    ");
                WriteColumn(model, model.ScalarFields[i]);
            }

            if (model.PrimaryKey is { } key)
            {
                _writer.Write(",\n\n    ");
                using (_writer.Part(model.Syntax.File, key.Syntax.Span))
                {
                    var columns = List(key.Fields.Select(part => part.Field.ColumnName), ",");
                    _writer.Write($"CONSTRAINT {PrismaSql.Quote(ConstraintNames.Of(model, key))} PRIMARY KEY ({columns})");
                }
            }

            _writer.Write("\n)");
        }
    }

    private void WriteColumn(PrismaModel model, ScalarField field)
    {
        using (_writer.Part(model.Syntax.File, field.Syntax.Span))
        {
            _writer.Write($"{PrismaSql.Quote(field.ColumnName)} ");
            using (_writer.Part(model.Syntax.File, field.NativeType?.Syntax.Span ?? field.Syntax.Type.Span))
            {
                _writer.Write(_types.Of(field));
            }

            _writer.Write(field.Arity == FieldArity.Required ? " NOT NULL" : "");
            if (field.Default is { } value && DefaultSql.Of(value.Value, field, _types) is { } sql)
            {
                _writer.Write(" DEFAULT ");
                using (_writer.Part(model.Syntax.File, value.Value.Span))
                {
                    _writer.Write(sql);
                }
            }
        }
    }

    private void WriteJoinTable(JoinTable table)
    {
        using (_writer.Step("CreateTable", table.File, table.Source))
        {
            _writer
                .Write($"CREATE TABLE {Qualify(table.Schema, table.Name)} (\n")
                .Write($"    \"A\" {_types.OfReference(table.KeyA)} NOT NULL,\n")
                .Write($"    \"B\" {_types.OfReference(table.KeyB)} NOT NULL,\n\n")
                .Write($"    CONSTRAINT {PrismaSql.Quote(table.PrimaryKeyName)} PRIMARY KEY (\"A\",\"B\")\n)");
        }
    }
}
