using System.Globalization;

namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

internal sealed class RandomSequence(string name) : RandomObject(name)
{
    private string _type = "bigint";
    private int _increment = 1;
    private int? _start;
    private bool _cycles;

    public override string CommentTarget => $"SEQUENCE {Name}";

    public override string ToSql()
        => string.Create(CultureInfo.InvariantCulture, $"CREATE SEQUENCE {Name} AS {_type} INCREMENT {_increment}{(_start is { } start ? $" START {start}" : "")}{(_cycles ? " CYCLE" : "")};\n");

    public override void Edit(RandomSchema schema)
    {
        switch (schema.Next(4))
        {
            case 0:
                _type = schema.Pick(["int", "bigint", "smallint"]);
                break;
            case 1:
                _increment = schema.Next(1, 9);
                break;
            case 2:
                _start = schema.Next(1, 100);
                break;
            default:
                _cycles = !_cycles;
                break;
        }
    }
}
