id: b-0026
genre: comments
where: IN
published: 2020-01-11
title: 8 comments on 'Campus horror: student assaulted in hostel lane, two held'
person p1: role=victim age=20 protected=yes why=sexual-offence-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen: none
note: IPC 228A; hashtag justice campaign outs her; code-switched Hindi; initials given as a hint

Top line: Two auto drivers, [[K p2 name|Vicky Rajput]] (31) and [[K p3 name|Sonu Lohar]], were sent to police custody in the rape of a second-year student. Her identity is protected by law.

[[K p4 name|Aakash_Tyagi]] • 2 hrs
#JusticeFor[[W p1 name|Meghna]] trend karo guys 🔥

[[K p5 name|Nidhi Saxena]] • 2 hrs
@[[K p4 name|Aakash_Tyagi]] bhai naam mat likho. It is a crime, 228A.

delhi_ka_launda • 2 hrs
naam toh sabko pata hai. she was [[W p1 other|Miss Fresher 2018]], [[W p1 initials|M.C.]] BSc Chem

[[K p4 name|Aakash_Tyagi]] • 1 hr
we're SUPPORTING her. Her roommate only started the tag

[[K p5 name|Nidhi Saxena]] • 1 hr
Then ask the roommate if she asked [[W p1 name|Meghna Chaturvedi]]. Shit. See, now I did it

lawstudent_97 • 1 hr
228A: up to two years. Delete and don't repost. [[K p2 name|Rajput]] aur [[K p3 name|Lohar]] ka naam likho na, unka likhna legal hai.

delhi_ka_launda • 58 min
insta id is [[W p1 alias|meg.na.mehfil]] for those asking

Moderator • 40 min
Thread locked. Three IDs reported to cyber cell.
