namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A domain over text. Its base type stays: one in use cannot get another.</summary>
internal sealed class RandomDomain(string name) : RandomObject(name)
{
    private bool _isRequired;
    private bool _hasDefault;
    private int _length;
    private bool _isChecked;

    public override string CommentTarget => $"DOMAIN {Name}";

    public override string ToSql()
        => $"CREATE DOMAIN {Name} AS text{(_hasDefault ? " DEFAULT 'd'" : "")}{(_isRequired ? " NOT NULL" : "")}"
            + $"{(_length > 0 ? FormattableString.Invariant($" CONSTRAINT short CHECK (length(VALUE) < {_length})") : "")}"
            + $"{(_isChecked ? " CHECK (VALUE <> 'x y')" : "")};\n";

    public override void Edit(RandomSchema schema)
    {
        switch (schema.Next(4))
        {
            case 0:
                _isRequired = !_isRequired;
                break;
            case 1:
                _hasDefault = !_hasDefault;
                break;
            case 2:
                _length = schema.Next(3) * 20;
                break;
            default:
                _isChecked = !_isChecked;
                break;
        }
    }
}
