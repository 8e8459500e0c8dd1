id: ag0057
genre: interview
where: US-IL
published: 2020-02-27
title: Student paper: "They asked me to rate my own credibility"
person p1: role=victim age=19 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=bystander age=- protected=yes why=identifies-protected
note: pseudonym "Rosie"; the accused is named by her only, nobody charged; roommate, a rare team, a dorm floor single her out

"Rosie" (we've changed her name) has a scale from one to ten on her wall. She made it after the hearing, she says, because a panel member had asked her how confident she was, on that scale, that she had said no.

She is 20 now and was 19 on the night of the formal. The student she accused, [[D p2 name|Whit Carmody]], was neither suspended nor charged. In a two-line text he told the Dispatch that the panel had "got it right."

We met on [[W p1 address|the fourth floor of Ardmore Hall]]. Her roommate, [[W p5 name|Tanvi Subramaniam]], sat in, on a beanbag, and did most of the swearing.

DISPATCH: What did you do the next day?
ROSIE: I went to practice. I'm [[W p1 other|the coxswain of the lightweight eight]]. You have to yell, it's literally the job. And nothing came out.

DISPATCH: Would you report again?
ROSIE: [laughs] On a scale of one to ten?
[[W p5 name|TANVI]]: [[W p1 name|Beth]]. Answer her.
ROSIE: Four.

The Title IX coordinator, [[K p3 name|Dr. Sheldon Ibekwe]], said he couldn't discuss a case. He said the rating question "is not in our script."

[[K p4 name|Jonah Weisz]], news editor
