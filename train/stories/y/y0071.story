id: y0071
genre: news
where: IN-AS
published: 2023-06-07
title: Major's home, minor's burns
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=32 protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: labor-trafficking

HAFLONG, June 6: When the gate of the camp opened for the water tanker she sat on its step and nobody looked down. That's how the girl got to her mother's after six months.

She was 15 when she was taken to cook for a couple posted at Kalaigaon. Her broken nose, the tongue cut, scalds: doctors counted them in a room with the door shut. Told to eat from the bin, she had. What they owed her for half a year's work was, according to the wife's diary, "nil (breakages)".

[[K p2 name|Maj. Shailendrakumar Yadu]], 32, and [[K p3 name|Kimneithem Ralsun]], his wife, are in judicial custody. Sections: 326, 370, 374, and POCSO.

Student bodies shut the town for twelve hours. At the rally a vice-president read out the mother's letter, naming her, [[W p5 name|Hoinu Lhouvum]] of [[W p5 address|Songpijang Lower]], and held up the X-ray to the light. The plate in the corner could be read from the front row: [[W p1 name|LHOUVUM, LAMNUNHOI]] / F / 15 / OPD [[W p1 id|20881]].

SP [[K p4 name|Mayanglambam Ingocha]] has since asked that the X-ray be taken down from Facebook.
