id: a-0120
genre: filing
where: US-PA
published: 2011-02-17
title: DEPENDENCY/DELINQUENCY — COURT SUMMARY
person p1: role=accused,victim age=14 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=relative,accused age=- protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: the mother's boyfriend and mother sold her; delinquency number; juvenile officer; placement

COMMONWEALTH OF PENNSYLVANIA — COURT OF COMMON PLEAS, JUVENILE DIVISION
In the Interest of: [[W p1 name|D'Asia Renae Whitlock]], a minor
Docket: [[W p1 id|CP-51-JV-0000318-2011]]     DOB: [[W p1 birthdate|10/02/1996]]
Charge(s): Prostitution (M3); False ID to law enforcement (M3)

SUMMARY OF ADJUDICATORY HEARING, FEB. 15

The minor, 14, appeared with counsel, [[K p2 name|Ezra Tolchin]]. Officers testified that she was in a vehicle on Frankford Lane with a 44-year-old male (not charged). She gave the name of [[W p1 alias|Nae-Nae Brown]].

Minor testified that her [[D p3 relation|mother]], [[D p3 name|Tonya Whitlock]], "sends her out for the rent," and that she would like to go to [[W p1 school|Girls' High]], for which she has the grades.

THE COURT: Who has the rent money now?
THE MINOR: The landlord.

Findings: Adjudicated delinquent on both. Placement: [[W p1 place|Glen Mary Residential]]. [[W p1 name|D'Asia]] to write a letter of apology to the arresting officer. DHS to look into allegation re: Ms. [[D p3 name|Whitlock]].

BY THE COURT: [[K p4 name|Marchand, J.]]
