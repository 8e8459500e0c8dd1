id: o-0041
genre: social
where: US-GA
published: 2019-07-30
title: [[D p1 alias|@cobbtownmama]] thread (14 posts)
person p1: role=author,relative age=- protected=decide why=author
person p2: role=victim age=12 protected=yes why=sexual-offence-victim
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
screen: none
note: a mother's thread accuses her brother-in-law, no charge: private voice, relative; daughter's nickname, school and soccer number given; the mother signs by handle and, at the end, by name

1/ Some of y'all asked why we weren't at the reunion. I'm gonna tell you one time.

2/ In April my 12 year old told me what Uncle [[D p3 name|Rodney]] did at the lake house. I believed her before she was done with the sentence.

3/ His name is [[D p3 name|Rodney Bryce Tillman]], he sells insurance, he is a deacon, and he's married to my sister [[W p6 name|Keisha]], who told me "be careful what you say about family."

4/ We made the report. Det. [[K p4 name|Alonso]] was kind. The DA's office says "insufficient at this time." So he's at the cookout and WE'RE home.

5/ [[W p2 alias|Bug]] stopped playing. She was [[W p2 other|#7 for the 2007 girls]] and she put her cleats in the trash at [[W p2 school|Lost Mountain Middle]] so I wouldn't see them.

6/ I saw them.

7/ I am not asking anyone to go to his house. Do NOT go to his house.

8/ I'm asking you to not let your girls ride in that boat.

9/ Somebody in my DMs: "what about his reputation." What about it.

10/ Mama if you're reading this, you can have both daughters at Thanksgiving or one, and you know which one lied to you.

11/ Therapist said she can pick a plant for her room. [[W p2 name|Amaya]] picked a cactus. I said baby why. She said because nobody hugs it.

12/ I hugged it.

13/ That's all. I'm signing this because a handle can be a coward. [[D p1 name|Tiffany Boyd-Rollins]].

14/ [[K p5 name|Pastor Greer]] I'll be in your office at nine tomorrow like you asked.
