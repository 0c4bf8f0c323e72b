namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary>The fields that an <c>interval</c> type is restricted to.</summary>
public enum IntervalFields
{
    Unrestricted,
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    YearToMonth,
    DayToHour,
    DayToMinute,
    DayToSecond,
    HourToMinute,
    HourToSecond,
    MinuteToSecond,
}
