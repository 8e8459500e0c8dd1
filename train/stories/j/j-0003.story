id: j-0003
genre: social
where: US-NY
published: 2012-10-28
title: Letters: My niece is not what your paper called her
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=relative,author age=- protected=decide why=identifies-protected
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
note: letter to the editor; the aunt signs and gives away the girl, the editor's note adds; a surname shared

To the Editor:

On Oct. 21 you printed, under "Teen hooker, 15, held in Monroe Avenue bust," an account by [[K p5 name|Brent Osgood]] that I have read eleven times, because the child in it used to sleep in my back bedroom.

You wrote that she "advertised." She doesn't own a telephone. The man who owned it is [[K p3 name|Terrell Oakes]], 27, and it was he who typed the ad and he who drove her from Syracuse and he who sat outside and took the hundred and fifty dollars from each person that went up. That was in the same police report your man read. It was on page two. He was booked that same night, for which you gave him a line.

You also wrote that she is "known on the street as [[W p1 alias|Lil Bit]]." My family has called her that since she weighed four pounds at Strong. It is not a street name. It's what her grandmother put on the christening cake.

The family court sent her to a locked facility for her own good, and the county attorney, [[K p4 name|Maureen Fahey]], told my sister [[W p6 name|Denise]] that she would be free when she learned to tell the truth. She has told it. [[W p1 name|Shayla]] told the officers the first night, and they wrote her down for prostitution.

I'll tell you how a girl gets lost. She had a disagreement with my sister over a cell phone bill. She rode the number 10 bus to the end and was sitting in the shelter in the rain, and a nice-looking man with a baby seat in his car asked if she was all right. There wasn't any baby. I have asked myself why nobody asks about the seat.

She was in the [[W p1 other|steel-pan band at Calvary Tabernacle]]. She'd have been in tenth grade at [[W p1 school|Wilson]] this year. Put that in your paper, or, better, put nothing.

[[D p2 name|Yvette Cuthbert-Lyons]]
[[D p2 address|Nineteenth Ward]]

Editor's note: The Herald regrets the wording of the headline. Ms. [[D p2 name|Cuthbert-Lyons]] is the aunt of the girl. The article remains in our archive at [[W p1 url|/local/2012/10/21/teen-shayla-cuthbert-held]] while we review it.
