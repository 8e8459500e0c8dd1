id: b-0144
genre: interview
where: AU-NSW
published: 2016-09-19
title: Partial transcript: inquiry into forced marriage, Day 3 (uncorrected)
person p1: role=victim,witness age=15 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=accused,relative age=- protected=decide why=identifies-protected
person p5: role=relative,witness age=13 protected=yes why=identifies-protected
screen: unclear
note: forced marriage of a 15-year-old (a victim of a slavery-like offence under the Criminal Code Div. 270; servitude told only in part: unclear); pseudonym, teacher's email, younger sister

COMMISSIONER [[K p2 name|DAWES]]: You'll be called Noor. That isn't your name, is it?

WITNESS: No, it's my goldfish.

COMMISSIONER: How old were you when you heard that there was to be a wedding?

WITNESS: Fifteen. I heard it by the dress. It was on the door and it was my size.

MR [[K p3 name|TOFILAU]] (assisting): Who told you it was for you?

WITNESS: [[D p4 relation|My father]] said, "Would you like to go on a plane?"

MR [[K p3 name|TOFILAU]]: You then contacted a teacher. I call up tab 9. Could the operator, no, not that page. The redacted one.

OPERATOR: Sorry. (Screen showed for approx. 6 seconds: "Dear Miss, I'm hiding a spoon in my undies like you said so the metal thing at the airport goes off. From [[W p1 name|Samira]], [[W p1 school|10B Auburn Vale Girls]]".)

COMMISSIONER [[K p2 name|DAWES]]: The transcript is to omit that. It won't be reported.

MR [[K p3 name|TOFILAU]]: And did the spoon work?

WITNESS: Yes. They were so nice to me. My sister [[W p5 name|Huda]] has got the spoon now. She's thirteen.

MR [[K p3 name|TOFILAU]]: Your father, Mr [[D p4 name|Khalil Osman]], has been charged?

WITNESS: I don't want him to be in the paper. He cries at ads.
