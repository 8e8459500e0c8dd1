id: z0050
genre: social
where: US-IL
published: 2013-10-19
person p1: role=deceased age=9 protected=decide why=deceased
person p2: role=relative age=- protected=decide why=identifies-protected
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=accused age=19 protected=no why=adult-accused
note: deceased child memorial posts

🕊 BALLOON RELEASE for [[D p1 name|Ja'Niyah]] Sat 2pm Garfield Park, Chicago. Wear purple. she was 9. she was doing her HAIR.

— [[K p3 name|Trevon Oats]]: that bullet wasn't for her. [[K p6 name|Lil Reese Collier]] is 19 and in county and that won't bring nobody back

— [[K p4 name|Pastor Earl Mims]]: [[D p2 name|Sister Nakia]], your church family is bringing chairs.

— [[K p3 name|Trevon Oats]]: it's 2pm or 3pm

— [[D p2 name|Nakia Purnell]]: 2. her daddy picks up the balloons. No cameras in my face please. Say her whole name. [[D p1 name|Ja'Niyah Simone Purnell]]

— 11th District CAPS: Sgt. [[K p5 name|Oats]] here, traffic will be closed on Hamlin. (Yes [[K p3 name|Trevon]] that's my nephew. No he does not speak for us)
